import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['styles', 'injection']);
