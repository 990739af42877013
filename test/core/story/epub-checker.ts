import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const { DOMParser } = new JSDOM('').window;
const xhtml = 'application/xhtml+xml';

export type Book = {
  readonly files: ReadonlyMap<string, string>;
  readonly documentAt: (path: string) => Document;
};

/** The files of a book; asking for a document that is no well-formed XML throws. */
export function openBook(bytes: Uint8Array): Book {
  const files = new Map(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));
  const documentAt = (path: string): Document =>
    new DOMParser().parseFromString(
      files.get(path) ?? '',
      path.endsWith('.xhtml') ? xhtml : 'application/xml',
    );
  return { files, documentAt };
}

/** What breaks a rule of EPUB 3.3 that concerns a book like ours, in words; empty where nothing does. */
export function epubFaults(bytes: Uint8Array): readonly string[] {
  const book = openBook(bytes);
  const packagePath = book
    .documentAt('META-INF/container.xml')
    .querySelector('rootfile')
    ?.getAttribute('full-path');
  if (!packagePath || !book.files.has(packagePath)) return ['The container names no package document.'];
  return [
    ...containerFaults(bytes, book),
    ...book.documentAt(packagePath).querySelectorAll('parsererror'),
    ...packageFaults(book, packagePath),
    ...navigationFaults(book, packagePath),
    ...[...book.files.keys()]
      .filter((path) => path.endsWith('.xhtml'))
      .flatMap((path) => contentFaults(book, path)),
  ].map(String);
}

const mediaType = 'application/epub+zip';

/** https://www.w3.org/TR/epub-33/#sec-zip-container-mime */
function containerFaults(bytes: Uint8Array, { files }: Book): string[] {
  const header = new DataView(bytes.buffer, bytes.byteOffset);
  const nameLength = header.getUint16(26, true);
  const start = strFromU8(bytes.slice(30, 30 + 'mimetype'.length + mediaType.length));
  const faults = [
    [[...files.keys()][0] === 'mimetype', 'mimetype is not the first file'],
    [header.getUint16(8, true) === 0, 'mimetype is compressed'],
    [header.getUint16(28, true) === 0 && nameLength === 'mimetype'.length, 'mimetype has an extra field'],
    [start === `mimetype${mediaType}`, 'the first bytes do not say what the file is'],
  ] as const;
  return faults.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function packageFaults(book: Book, packagePath: string): string[] {
  const document = book.documentAt(packagePath);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const attribute = (name: string) => (element: Element) => element.getAttribute(name) ?? '';
  const folder = packagePath.slice(0, packagePath.lastIndexOf('/') + 1);
  const named = all('manifest > item').map((item) => folder + attribute('href')(item));
  const inZip = [...book.files.keys()].filter(
    (path) => path !== 'mimetype' && path !== packagePath && !path.startsWith('META-INF/'),
  );
  const ids = all('[id]').map(attribute('id'));
  const itemIds = all('manifest > item').map(attribute('id'));
  const spine = all('spine > itemref').map(attribute('idref'));
  const filled = (name: string) =>
    [...document.getElementsByTagName(name)].some((element) => element.textContent?.trim());
  const identifier = document.querySelector('package')?.getAttribute('unique-identifier');
  const modified = all('meta[property="dcterms:modified"]').map((meta) => meta.textContent);
  const rules = [
    [document.querySelector('package')?.getAttribute('version') === '3.0', 'the version is not 3.0'],
    [
      document.getElementById(identifier ?? '')?.localName === 'identifier',
      'the unique identifier names none',
    ],
    [filled('dc:identifier'), 'there is no identifier'],
    [filled('dc:title'), 'there is no title'],
    [filled('dc:language'), 'there is no language'],
    [
      modified.length === 1 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(modified[0] ?? ''),
      'no time of change',
    ],
    [named.every((path) => book.files.has(path)), 'the manifest names a file that is not there'],
    [inZip.every((path) => named.includes(path)), 'a file is not in the manifest'],
    [new Set(named).size === named.length, 'a file is twice in the manifest'],
    [new Set(ids).size === ids.length, 'an id is not unique'],
    [all('manifest > item').every((item) => attribute('media-type')(item)), 'an item has no media type'],
    [all('item[properties~="nav"]').length === 1, 'not exactly one item is the navigation'],
    [spine.length > 0 && spine.every((id) => itemIds.includes(id)), 'the spine refers to no item'],
    [new Set(spine).size === spine.length, 'the spine has an item twice'],
  ] as const;
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function navigationFaults(book: Book, packagePath: string): string[] {
  const href = book.documentAt(packagePath).querySelector('item[properties~="nav"]')?.getAttribute('href');
  const folder = packagePath.slice(0, packagePath.lastIndexOf('/') + 1);
  const document = book.documentAt(`${folder}${href}`);
  const navs = [...document.querySelectorAll('nav')].filter((nav) => nav.getAttribute('epub:type') === 'toc');
  const links = navs.flatMap((nav) => [...nav.querySelectorAll('a')]);
  const isBroken = (link: Element): boolean => {
    const [path = '', id] = (link.getAttribute('href') ?? '').split('#');
    if (!book.files.has(folder + path)) return true;
    return id !== undefined && !book.documentAt(folder + path).getElementById(id);
  };
  const rules = [
    [navs.length === 1, 'there is not exactly one table of contents'],
    [links.length > 0, 'the table of contents is empty'],
    [links.every((link) => link.textContent?.trim()), 'an entry has no words'],
    [!links.some(isBroken), 'an entry leads nowhere'],
    [!document.querySelector('nav ol:empty, nav li:empty'), 'a list of entries is empty'],
  ] as const;
  return rules.filter(([holds]) => !holds).map(([, fault]) => fault);
}

/** Elements that load something or run. */
const active =
  'script, iframe, object, embed, img, audio, video, source, form, input, base, svg, math, style';
const external = /^[a-z][a-z+.-]*:|^\/\//iu;

function contentFaults(book: Book, path: string): string[] {
  const document = book.documentAt(path);
  const root = document.documentElement;
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const isRemote = (link: Element) => external.test(link.getAttribute('href') ?? '');
  const names = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  const rules = [
    [!document.querySelector('parsererror'), 'it is not well-formed'],
    [root.namespaceURI === 'http://www.w3.org/1999/xhtml', 'it is not XHTML'],
    [document.querySelector('title')?.textContent?.trim(), 'it has no title'],
    [root.getAttribute('lang') && root.getAttribute('lang') === root.getAttribute('xml:lang'), 'no language'],
    [['ltr', 'rtl'].includes(root.getAttribute('dir') ?? ''), 'it has no direction'],
    [new Set(ids).size === ids.length, 'an id is not unique'],
    [!document.querySelector(active), 'it holds something that loads or runs'],
    [![...document.querySelectorAll('link')].some(isRemote), 'it has a remote resource'],
    [!names.some((name) => /^(?:on|src|style$)/u.test(name)), 'an attribute loads or runs something'],
    [!document.querySelector('a a'), 'a link is inside a link'],
  ] as const;
  return rules.filter(([holds]) => !holds).map(([, fault]) => `${path}: ${fault}`);
}
