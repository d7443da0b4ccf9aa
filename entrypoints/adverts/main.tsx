import { render } from 'preact';
import { Adverts } from '@/components/adverts/Adverts';
import { installTrustedTypesPolicy } from '@/utils/rich-text/trusted';
import { createAdverts, openAdverts } from '@/utils/state/adverts-page/adverts';

installTrustedTypesPolicy();

const adverts = createAdverts();
const root = document.getElementById('root');
if (root) render(<Adverts adverts={adverts} />, root);
openAdverts(adverts, new AbortController().signal);
