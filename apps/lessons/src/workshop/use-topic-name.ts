import { useText } from '@groundswell/widgets/language';
import { course } from '../../content/course.ts';
import { lessons } from '../lesson/lessons.ts';

/** A topic of the bank by the code and title of its lesson. */
export function useTopicName(): (topic: string) => string {
  const text = useText();
  return (topic) => {
    const code = topic.toUpperCase();
    const lesson = course
      .flatMap((module) => module.lessons)
      .find((each) => each.code.toUpperCase() === code);
    const title = lesson?.coming?.title ?? lessons.find(({ id }) => id === lesson?.id)?.title;
    return title ? `${code} ${text(title)}` : code;
  };
}
