import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['addresses', 'hosts', 'foreign']);
