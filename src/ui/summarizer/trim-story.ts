import { splitStory, type Story, summarize } from '../../core/summary/summarize.ts';

/**
 * The text of a story as far as it fits a model: whole, or its most telling sentences in its order.
 *
 * @param fits Does the text fit? It is asked about log2(sentences) times.
 * @returns Empty where not one sentence fits.
 */
export async function trimStory(story: Story, fits: (text: string) => Promise<boolean>): Promise<string> {
  const whole = story.paragraphs.join('\n\n');
  if (await fits(whole)) return whole;
  let text = '';
  let least = 1;
  let most = splitStory(story).length;
  while (least <= most) {
    const count = Math.floor((least + most) / 2);
    const tried = summarize(story, count)
      .map((sentence) => sentence.text)
      .join(' ');
    if (await fits(tried)) {
      text = tried;
      least = count + 1;
    } else {
      most = count - 1;
    }
  }
  return text;
}
