/** Chrome knows its voices only a moment after it was first asked. */
const maxWaitMs = 1_500;

/** The voices of the browser; none where it has none. */
export async function knownVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  const voices = speechSynthesis.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>((resolve) => {
    speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, maxWaitMs);
  });
  return speechSynthesis.getVoices();
}
