import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['pollution', 'characters', 'hosts', 'sizes']);
