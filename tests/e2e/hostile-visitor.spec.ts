import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['visitor', 'misleading']);
