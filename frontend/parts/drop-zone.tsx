import { FolderUp } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useFileDrop } from './use-file-drop';

type Props = Readonly<{
  /** What is wanted, and in a line what happens with it. */
  title: string;
  children: ReactNode;
  /** The words of the button, and of the one that takes a whole folder. */
  choose: string;
  chooseFolder: string;
  onFiles: (files: readonly File[]) => void;
}>;

/** A place for files: they are dropped on it, or anywhere on the page, or chosen. */
export const DropZone = ({ title, children, choose, chooseFolder, onFiles }: Props) => {
  const isOver = useFileDrop(onFiles);

  return (
    <section
      aria-label={title}
      className={`grid justify-items-center gap-1 rounded-card border border-dashed px-[min(1rem,5%)] py-5 text-center ${
        isOver ? 'border-ink bg-sunken' : 'border-edge'
      }`}
    >
      <FolderUp size={28} strokeWidth={1.5} aria-hidden="true" className="text-ink2" />
      <p className="text-row font-semibold text-balance">{title}</p>
      <div className="max-w-[52ch] text-meta text-pretty text-ink2">{children}</div>
      <div className="mt-2 flex flex-wrap justify-center gap-2">
        <Chooser label={choose} onFiles={onFiles} />
        {'webkitdirectory' in HTMLInputElement.prototype && <Chooser label={chooseFolder} isFolder onFiles={onFiles} />}
      </div>
    </section>
  );
};

type ChooserProps = Pick<Props, 'onFiles'> & Readonly<{ label: string; isFolder?: boolean }>;

const Chooser = ({ label, isFolder = false, onFiles }: ChooserProps) => {
  const input = useRef<HTMLInputElement>(null);

  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        {...(isFolder && { webkitdirectory: '' })}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same files may be chosen once more.
          target.value = '';
        }}
      />
      <button type="button" className="btn btn-secondary" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
};
