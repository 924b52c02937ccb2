import { protocolVersion } from '../protocol/index.ts';

/** One height, in px, in the words of everybody who may be showing the frame. */
export function heightMessages(height: number, wordPressSecret: string | null): unknown[] {
  return [
    { type: 'groundswell-height', version: protocolVersion, height },
    // Canvas and Moodle read a string: https://canvas.instructure.com/doc/api/file.lti_window_post_message.html
    JSON.stringify({ subject: 'lti.frameResize', height }),
    ...(wordPressSecret === null
      ? []
      : [{ message: 'height', value: height, secret: wordPressSecret }]),
  ];
}
