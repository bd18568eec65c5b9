// How the instructor's window and the trainee's speak with each other: within the program's own origin, in messages that are parsed like any input.

import { useCallback, useEffect, useRef } from 'react';
import { drillMessageSchema, type DrillMessage } from '../../../../shared/scenario/drill-message.ts';

/** Gives the function that sends to the other window of this drill; what comes from there is heard. */
export function useDrillChannel(session: string, hear: (message: DrillMessage) => void): (message: DrillMessage) => void {
  const channel = useRef<BroadcastChannel | undefined>(undefined);
  const newest = useRef(hear);
  useEffect(() => {
    newest.current = hear;
  });
  useEffect(() => {
    const opened = new BroadcastChannel(`echannel-drill-${session}`);
    opened.onmessage = ({ data }) => {
      const parsed = drillMessageSchema.safeParse(data);
      if (parsed.success) newest.current(parsed.data);
    };
    channel.current = opened;
    return () => {
      opened.close();
      channel.current = undefined;
    };
  }, [session]);
  return useCallback((message) => channel.current?.postMessage(message), []);
}
