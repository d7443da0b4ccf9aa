import { render } from 'preact';
import { Adverts } from '@/components/adverts/Adverts';
import { createAdverts, openAdverts } from '@/utils/adverts/adverts';
import { trustOnlySanitised } from '@/utils/rich-text/trusted';

trustOnlySanitised();

const adverts = createAdverts();
const root = document.getElementById('root');
if (root) render(<Adverts adverts={adverts} />, root);
openAdverts(adverts, new AbortController().signal);
