import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import { type BackgroundAnswers, backgroundMessages } from './background-messages.ts';
import { isAllowedSender } from './message-senders.ts';
import { type TabAnswers, tabMessages } from './tab-messages.ts';

export type { DocumentSettings, PageSettings, PauseScope } from './background-messages.ts';
export type { FailureReason, PageState } from './tab-messages.ts';

/**
 * Every message of the extension, by its receiver: the schema of its payload and, in the `Answers` types, what
 * comes back. A wrong name or payload does not compile; what arrives is parsed once, in `receive`.
 */

const schemas = { ...backgroundMessages, ...tabMessages };
type Answers = BackgroundAnswers & TabAnswers;

export type BackgroundMessage = keyof typeof backgroundMessages;
export type TabMessage = keyof typeof tabMessages;
export type MessageName = keyof typeof schemas;
export type Payload<N extends MessageName> = Readonly<v.InferOutput<(typeof schemas)[N]>>;
export type Answer<N extends MessageName> = Answers[N];

/** How a message travels. */
export type WireMessage<N extends MessageName = MessageName> = {
  readonly name: N;
  readonly payload: Payload<N>;
};

type Handler<N extends MessageName> = (
  payload: Payload<N>,
  sender: Runtime.MessageSender,
) => Promise<Answer<N>> | Answer<N>;
export type Handlers<N extends MessageName> = { readonly [K in N]: Handler<K> };

const wireSchema = v.object({
  name: v.picklist(Object.keys(schemas) as MessageName[]),
  payload: v.unknown(),
});

/** What the background answers; `undefined` where it cannot be reached, as after an update of the extension. */
export async function sendToBackground<N extends BackgroundMessage>(
  name: N,
  payload: Payload<N>,
): Promise<Answer<N> | undefined> {
  try {
    return await browser.runtime.sendMessage<WireMessage<N>, Answer<N>>({ name, payload });
  } catch {
    // Nobody listens any more: the caller decides what that means.
    return undefined;
  }
}

/** What the engine in the tab's top frame answers; `undefined` where there is none. */
export async function sendToTab<N extends TabMessage>(
  tabId: number,
  name: N,
  payload: Payload<N>,
): Promise<Answer<N> | undefined> {
  try {
    return await browser.tabs.sendMessage<WireMessage<N>, Answer<N>>(
      tabId,
      { name, payload },
      { frameId: 0 },
    );
  } catch {
    // Most tabs have no engine: that is an answer, not a fault.
    return undefined;
  }
}

/**
 * Answers messages with these handlers until `signal` aborts. What does not fit its schema, or comes from
 * somebody who may not send it, is left unanswered.
 */
export function receive<N extends MessageName>(
  handlers: Handlers<N>,
  { signal }: { readonly signal?: AbortSignal } = {},
): void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined =>
    answer(handlers, message, sender);
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(listen);
  });
}

function answer(
  handlers: Partial<Handlers<MessageName>>,
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  const wire = v.safeParse(wireSchema, message);
  if (!wire.success || !isAllowedSender(wire.output.name, sender)) return undefined;
  const { name } = wire.output;
  const payload = v.safeParse(schemas[name], wire.output.payload);
  if (!Object.hasOwn(handlers, name) || !payload.success) return undefined;
  // The schema of `name` has just parsed the payload that its handler takes.
  const handle = handlers[name] as Handler<typeof name> | undefined;
  return handle && Promise.resolve(handle(payload.output as never, sender));
}
