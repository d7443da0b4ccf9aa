import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['scripts', 'handlers']);
