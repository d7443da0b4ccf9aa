import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['sizes']);
