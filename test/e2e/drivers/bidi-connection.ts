import { WebSocket } from 'ws';

type Params = Readonly<Record<string, unknown>>;
type Message = {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: unknown;
};

export type BidiConnection = {
  readonly send: <Result = unknown>(method: string, params?: Params) => Promise<Result>;
  readonly on: (event: string, listener: (params: unknown) => void) => void;
  readonly closed: Promise<void>;
  readonly close: () => void;
};

type Pending = { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void };

/** A WebDriver BiDi session over a WebSocket: https://w3c.github.io/webdriver-bidi/ */
export async function connectBidi(url: string): Promise<BidiConnection> {
  const socket = new WebSocket(url);
  const pending = new Map<number, Pending>();
  const listeners: (readonly [event: string, listener: (params: unknown) => void])[] = [];
  let lastId = 0;
  await new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  void closed.then(() => {
    for (const { reject } of pending.values()) reject(new Error('The browser has closed its connection.'));
  });
  socket.on('message', (raw: Buffer) => {
    const message = JSON.parse(raw.toString('utf8')) as Message;
    if (message.id !== undefined) settle(pending, message.id, message);
    for (const [event, listener] of listeners) if (event === message.method) listener(message.params);
  });
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        pending.set(lastId, { resolve, reject });
        socket.send(JSON.stringify({ id: lastId, method, params }), (error) => error && reject(error));
      }),
    on: (event, listener) => listeners.push([event, listener]),
    closed,
    close: () => socket.close(),
  };
}

function settle(pending: Map<number, Pending>, id: number, message: Message): void {
  const waiting = pending.get(id);
  pending.delete(id);
  if (message.type === 'error') waiting?.reject(new Error(`${message.error}: ${message.message}`));
  else waiting?.resolve(message.result as never);
}
