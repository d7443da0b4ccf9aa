import { holdsAgainst } from './support/hostile/corpus';

holdsAgainst(['clobbering', 'pollution']);
