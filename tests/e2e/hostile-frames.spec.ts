import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['frames', 'characters']);
