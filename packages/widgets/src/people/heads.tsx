import type { ReactNode } from 'react';
import styles from './face.module.css';
import { Head } from './head.tsx';
import type { PersonId } from './person.ts';

/** One drawing each. They differ in hair, clothes, age and glasses, so that a glance tells them apart without a name. */
export const heads: Readonly<Record<PersonId, ReactNode>> = {
  ayu: (
    <Head
      skin="light"
      clothes="leaf"
      behind={<circle className={styles.ink} cy={-21} r={6} />}
      over={
        <path
          className={styles.ink}
          d="M-11-4.6C-13.4-17.6-5-20.6 1-20.2C9-20.2 12.8-14 11-4.6C9.6-9.6 6-12.4 2-13.2C-1.6-9.8-7.8-9.6-11-4.6Z"
        />
      }
    />
  ),
  bima: (
    <Head
      skin="tan"
      clothes="sky"
      mouth="grin"
      worn={<path className={styles.stroke} d="M-6 10.4L0 17L6 10.4" />}
      over={
        <path
          className={styles.ink}
          d="M-11-5.6C-13-14-9.6-19-4-20.4C2-23 11.6-20.6 11.2-13.6C11.6-11 11.4-8 11-5.6C10.2-8.2 9.2-10 7.6-11.4C2-10.4-4-11-7.4-12.6C-9.2-10.6-10.4-8.4-11-5.6Z"
        />
      }
    />
  ),
  citra: (
    <Head
      skin="tan"
      clothes="cream"
      earsCovered
      behind={
        <path
          className={`${styles.line} ${styles.leaf}`}
          d="M-14.4 12C-17.6-8-13.6-22 0-22S17.6-8 14.4 12C12 18-12 18-14.4 12Z"
        />
      }
      over={
        <path
          className={`${styles.line} ${styles.leaf}`}
          fillRule="evenodd"
          d="M-14.8 13C-18-8-14-22 0-22S18-8 14.8 13C10 20.4-10 20.4-14.8 13ZM-9-6.6C-9-15.4 9-15.4 9-6.6V-2C9 4.6 4.8 9 0 9S-9 4.6-9-2Z"
        />
      }
    />
  ),
  dewi: (
    <Head
      skin="brown"
      clothes="coral"
      mouth="grin"
      over={
        <g className={styles.ink}>
          <circle cx={-10.6} cy={-8} r={4.6} />
          <circle cx={-8.6} cy={-14.4} r={5.4} />
          <circle cx={-1.4} cy={-17.8} r={5.8} />
          <circle cx={6.4} cy={-16} r={5.4} />
          <circle cx={10.6} cy={-9.4} r={5} />
        </g>
      }
    />
  ),
  eka: (
    <Head
      skin="light"
      clothes="plum"
      over={
        <g className={`${styles.line} ${styles.sky}`}>
          <path d="M-11.4-8.4C-12.6-22.6 12.6-22.6 11.4-8.4Z" />
          <path d="M-3-8.6H14.6C18.2-8.6 18.8-5.2 15.6-5.2H-.6C-3.4-5.2-4.4-8.6-3-8.6Z" />
          <path d="M0-19V-8.6" />
        </g>
      }
    />
  ),
  fajar: (
    <Head
      skin="brown"
      clothes="sand"
      mouth="calm"
      over={
        <g className={styles.ink}>
          <path d="M-10.8-5C-13-15-9.4-19.8 0-19.8S13-15 10.8-5L8.8-10.6H-8.8Z" />
          <path
            fillRule="evenodd"
            d="M-10.8-3L-8.6 1.6H8.6L10.8-3V0C10.8 7 5.4 12 0 12S-10.8 7-10.8 0ZM-4.4 3.2V5.8H4.4V3.2Z"
          />
        </g>
      }
    />
  ),
  gita: (
    <Head
      skin="tan"
      clothes="cream"
      earsCovered
      behind={
        <path
          className={styles.ink}
          d="M-13.6 14.6C-15.4 2-15.6-21.4 0-21.4S15.4 2 13.6 14.6C9 17.6-9 17.6-13.6 14.6Z"
        />
      }
      over={
        <>
          <path
            className={styles.ink}
            d="M-11.4-2.8C-13-14.6-8.4-20.4 0-20.4S13-14.6 11.4-2.8C9.8-8-1-9.6-1.6-14C-2.6-9.4-9.6-8-11.4-2.8Z"
          />
          <g className={styles.glasses}>
            <circle cx={-4.4} cy={-3} r={3.7} />
            <circle cx={4.4} cy={-3} r={3.7} />
            <path d="M-.9-3.4Q0-4.2.9-3.4" />
          </g>
        </>
      }
    />
  ),
  hasan: (
    <Head
      skin="brown"
      clothes="cream"
      worn={
        <path className={styles.stroke} d="M0 10.4V28M-5 10.6L-2 15.4L0 12M5 10.6L2 15.4L0 12" />
      }
      over={
        <>
          <path
            className={`${styles.line} ${styles.grey}`}
            d="M-11 .4C-13.6-3.6-13-9-10.4-12L-8.8-5.6ZM11 .4C13.6-3.6 13-9 10.4-12L8.8-5.6Z"
          />
          <path
            className={`${styles.thin} ${styles.grey}`}
            d="M0 1C2.4.2 5 1 5.8 3.4C3.6 3 1.4 3.2 0 3.2S-3.6 3-5.8 3.4C-5 1-2.4.2 0 1Z"
          />
          <path className={styles.stroke} d="M-6-7Q-4-8-2.4-7.2M6-7Q4-8 2.4-7.2" />
        </>
      }
    />
  ),
  intan: (
    <Head
      skin="deep"
      clothes="sky"
      earsCovered
      over={
        <path
          className={styles.ink}
          d="M-13 5.6C-16.4-9.6-11.4-21 0-21S16.4-9.6 13 5.6C11.4 7 9.6 6.8 8.8 5.8C10.2-.6 9.8-6.2 8.4-9.2H-8.4C-9.8-6.2-10.2-.6-8.8 5.8C-9.6 6.8-11.4 7-13 5.6Z"
        />
      }
    />
  ),
  dini: (
    <Head
      skin="tan"
      clothes="coral"
      earsCovered
      behind={
        <path
          className={styles.ink}
          d="M-14.6 12C-12.6 6-16.6-2-13.4-10C-11.4-19-6-21.6 0-21.6S11.4-19 13.4-10C16.6-2 12.6 6 14.6 12C10 16-10 16-14.6 12Z"
        />
      }
      worn={<path className={styles.strap} d="M-13.4 12.4L-12 27M13.4 12.4L12 27" />}
      over={
        <>
          <path
            className={styles.ink}
            d="M-11.4-3C-13-14-8.4-20.6 0-20.6S13-14 11.4-3C10-8.6 6.4-11.4 3.6-14.4C-1-9.6-9-9.6-11.4-3Z"
          />
          <path className={styles.clip} d="M6.4-14.6L11.2-10.4" />
        </>
      }
    />
  ),
  'bu-rahma': (
    <Head
      skin="light"
      clothes="sand"
      earsCovered
      mouth="grin"
      worn={<path className={styles.strap} d="M-12 13L-9.6 27.6M12 13L9.6 27.6M-10 22.4H10" />}
      over={
        <>
          <path
            className={`${styles.line} ${styles.plum}`}
            fillRule="evenodd"
            d="M-15.6 12.6C-18.4-9-13.6-22.4 0-22.4S18.4-9 15.6 12.6C12 17 7 20.8 2.4 23C0 20-10 19.6-15.6 12.6ZM-9-6.2C-9-15 9-15 9-6.2V-2C9 4.6 4.8 9 0 9S-9 4.6-9-2Z"
          />
          <g className={styles.dots}>
            <circle cx={-12.6} cy={-8} r={1.1} />
            <circle cx={-8.6} cy={-15.8} r={1.1} />
            <circle cx={0} cy={-19} r={1.1} />
            <circle cx={8.6} cy={-15.8} r={1.1} />
            <circle cx={12.6} cy={-8} r={1.1} />
            <circle cx={-12.6} cy={2.4} r={1.1} />
            <circle cx={12.6} cy={2.4} r={1.1} />
          </g>
        </>
      }
    />
  ),
  'pak-johan': (
    <Head
      skin="brown"
      clothes="leaf"
      worn={<path className={styles.stroke} d="M-6 10.4L0 15.4L6 10.4M0 15.4V29" />}
      over={
        <>
          <path
            className={`${styles.line} ${styles.grey}`}
            d="M-10.6-4.4L-10.9-9H-8ZM10.6-4.4L10.9-9H8Z"
          />
          <g className={`${styles.line} ${styles.sand}`}>
            <path d="M-10-9.6L-8-19.4C-4-21.6 4-21.6 8-19.4L10-9.6Z" />
            <path d="M-16.6-4.6C-14.6-8.4-12.4-10.4-10-10.4H10C12.4-10.4 14.6-8.4 16.6-4.6C6-8.6-6-8.6-16.6-4.6Z" />
          </g>
          <path
            className={`${styles.thin} ${styles.grey}`}
            d="M0 .8C3 0 6 1.4 6.6 4.6C4.4 3.2 1.8 3 0 3S-4.4 3.2-6.6 4.6C-6 1.4-3 0 0 .8Z"
          />
        </>
      }
    />
  ),
  'kabar-lentera': (
    <>
      <path
        className={`${styles.line} ${styles.page}`}
        d="M-17-20H13V20H-13C-15.2 20-17 18.2-17 16Z"
      />
      <path
        className={`${styles.line} ${styles.sand}`}
        d="M13-10H18V16C18 18.2 16.2 20 14 20H13Z"
      />
      <path className={styles.masthead} d="M-12-13.6H8" />
      <path className={`${styles.thin} ${styles.sky}`} d="M-12-7.400H-3V3H-12Z" />
      <path
        className={styles.stroke}
        d="M1.4-6.600H8M1.4-2.200H8M1.4 2.200H8M-12 8.200H8M-12 13.200H4"
      />
    </>
  ),
};
