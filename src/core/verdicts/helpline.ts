import { closest, hasInside, isElement, matches, parentOf } from '../article/safe-dom.ts';
import type { BlockFacts } from '../features/block-facts.ts';
import { isMostlyLink, type Run } from '../features/run.ts';
import type { Block } from '../types.ts';

/**
 * "Samaritans can be called on 116 123": help for the reader in need, in the languages most read. A link that only
 * speaks of such help leads to another page; one that is called or written to is the help.
 */
export const isHelpline = (facts: BlockFacts): boolean => isHelplineText(facts.block, isMostlyLink(facts));

/** The same of a block alone. */
export const isHelplineText = ({ text, element, nodes }: Block, isLink: boolean): boolean =>
  callsForHelp.test(text) || (helpline.test(text) && (!isLink || isCalled(element, nodes)));

const isCalled = (element: Element, nodes: readonly Node[]): boolean =>
  closest(element, called) !== undefined ||
  (nodes.length === 0 ? [element] : nodes).some(
    (node) => isElement(node) && (matches(node, called) || hasInside(node, called)),
  );
const called = 'a[href^="tel:" i], a[href^="sms:" i]';

const callsForHelp =
  /\b(?:call|text|dial|ring|phone)(?:,? (?:or|and) (?:call|text|chat|dial))? (?:911|999|112|000|111|988|741741|116 ?(?:000|111|117|123))\b/iu;

const helpline =
  /\b(?:helplines?|hotline|samaritans|lifeline|childline|crisis (?:line|text|support)|suicid\w*|domestic (?:abuse|violence)|emergency (?:number|services|line)|in an emergency|if you (?:or someone|have been affected|need support|are affected)|help and support|where to (?:find|get) help|telefonseelsorge|seelsorge|hilfetelefon|notruf\w*|opferhilfe|suizid\w*|nummer gegen kummer|numéro vert|numéro d['’]urgence|sos amitié|teléfono de la esperanza|línea de (?:ayuda|atención)|teléfono de emergencias|telefono amico|numero di emergenza|linha de apoio|ligue (?:188|190|180)|zelfmoord\w*|hulplijn|telefon zaufania|numer alarmowy|självmord\w*|jourhavande|selvmord\w*|itsemurha\w*|kriisipuhelin|lelkisegély|linka (?:bezpečí|důvěry)|intihar\w*|acil durum|imdat hattı|hattını arayın)|телефон доверия|экстренн|суицид|самоубий|телефон довіри|γραμμή (?:βοήθειας|στήριξης)|いのちの電話|自殺|相談窓口|心理援助|自杀|求助热线|자살|상담전화|الخط الساخن|خط المساعدة|الانتحار|हेल्पलाइन|आत्महत्या|đường dây nóng|สายด่วน/iu;

/** A box or list of more blocks than these holds a part of the story. */
const maxBoxBlocks = 14;
/** Numbers stand below the heading that says what they are. */
const maxBlocksBelow = 5;

/**
 * Does a run share its box or list with a helpline, or stand right below a heading that names one? Its lines belong
 * together: a number is no help without the name beside it. Where a paragraph of the story itself speaks of a hotline,
 * only the box right beside it may be one.
 */
export const isBesideHelpline = ({ story: { facts, blocksIn, proseParent }, start, end }: Run): boolean => {
  const box = facts[start]?.parent;
  const isSmall = box !== undefined && box !== proseParent && (blocksIn.get(box) ?? 0) <= maxBoxBlocks;
  const around = box && parentOf(box);
  const sharesBox = ({ parent }: BlockFacts, place: number): boolean => {
    const isNext = place >= start - 1 && place <= end;
    return parent === box || (parent === around && (isNext || parent !== proseParent));
  };
  const isHeadingAbove = ({ block }: BlockFacts, place: number): boolean =>
    block.kind === 'heading' &&
    place < start &&
    start - place <= maxBlocksBelow &&
    !facts.slice(place + 1, start).some((between) => between.block.kind === 'heading');
  const first = Math.max(0, start - maxBoxBlocks);
  // Where a block stands is asked first: to look for a helpline in its text takes far longer.
  return facts
    .slice(first, end + maxBoxBlocks)
    .some(
      (other, offset) =>
        ((isSmall && sharesBox(other, first + offset)) || isHeadingAbove(other, first + offset)) &&
        isHelpline(other),
    );
};
