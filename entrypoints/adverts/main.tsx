import { render } from 'preact';
import { Adverts } from '@/components/adverts/Adverts';
import { createAdverts, openAdverts } from '@/utils/adverts/adverts';

const adverts = createAdverts();
const root = document.getElementById('root');
if (root) render(<Adverts adverts={adverts} />, root);
openAdverts(adverts, new AbortController().signal);
