import { STATUS_CODES } from 'node:http';

/**
 * The page that a server or proxy sends in place of the API. Source: board API notes, section "Answers".
 * @param {number} status
 * @param {string} [sentence]
 */
export const htmlPage = (status, sentence) => {
  const title = `${status} ${STATUS_CODES[status] ?? 'Error'}`;
  const text = sentence === undefined ? '' : `<p>${sentence}</p>\n`;
  return `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${text}</body>\n</html>\n`;
};
