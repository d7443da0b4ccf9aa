import { useEffect, useState } from 'preact/hooks';
import { Dialog } from '@/components/ui/Dialog';
import * as copy from '@/utils/copy/en-GB/whats-new';
import { findNews, markNewsSeen, type News } from '@/utils/state/popup/news';

/** After an update with something to see: one line, gone once it was looked at. */
export function WhatsNew() {
  const [news, setNews] = useState<News>();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    findNews().then(setNews);
  }, []);
  if (!news) return null;
  if (!isOpen) {
    return (
      <p class="hint">
        <button
          type="button"
          class="link"
          onClick={() => {
            setOpen(true);
            // The popup may be closed with the window.
            markNewsSeen();
          }}
        >
          {copy.whatsNewIn(news.version)}
        </button>
      </p>
    );
  }
  return (
    <Dialog title={copy.whatsNewIn(news.version)} onClose={() => setNews(undefined)}>
      <ul>
        {news.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Dialog>
  );
}
