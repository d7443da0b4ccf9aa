import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['mutation']);
