import type { JSX } from 'preact';
import { message } from '../browser/i18n.ts';
import { defaultReadingStyle, type ReadingStyle } from '../browser/stored/reading-style.ts';
import { Choices } from '../ui/choices.tsx';
import { interfaceLanguage } from '../ui/interface-language.ts';
import { Slider } from '../ui/slider.tsx';
import { Switch } from '../ui/switch.tsx';
import { themes } from '../ui/theme.ts';
import type { StyleChange } from './use-reading-style.ts';

const faces = ['serif', 'sans'] as const;
export const sizes = { min: 14, max: 32 } as const;
const widths = { min: 40, max: 90, step: 2 } as const;
const leadings = { min: 1.2, max: 2.2, step: 0.05 } as const;

type StylePanelProps = { readonly style: ReadingStyle; readonly onChange: StyleChange };

/** How the text is set. Every change shows at once in the story behind it. */
export function StylePanel({ style, onChange }: StylePanelProps): JSX.Element {
  const { theme, face, size, width, leading, hyphenates, showsPictures } = style;
  const number = new Intl.NumberFormat(interfaceLanguage(), { maximumFractionDigits: 2 });
  return (
    <div class="style-panel">
      <Choices
        look="segmented"
        label={message('readerTheme')}
        options={themes.map((value) => ({ value, name: message(`readerTheme_${value}`) }))}
        chosen={theme}
        onChoose={(value) => onChange({ theme: value })}
      />
      <Choices
        look="segmented"
        label={message('readerFace')}
        options={faces.map((value) => ({ value, name: message(`readerFace_${value}`) }))}
        chosen={face}
        onChoose={(value) => onChange({ face: value })}
      />
      <Slider
        label={message('readerSize')}
        value={size}
        {...sizes}
        step={1}
        shown={message('readerPixels', number.format(size))}
        onSlide={(value) => onChange({ size: value })}
      />
      <Slider
        label={message('readerWidth')}
        value={width}
        {...widths}
        shown={message('readerCharacters', number.format(width))}
        onSlide={(value) => onChange({ width: value })}
      />
      <Slider
        label={message('readerLeading')}
        value={leading}
        {...leadings}
        shown={number.format(leading)}
        onSlide={(value) => onChange({ leading: value })}
      />
      <div class="switches">
        <Switch
          label={message('readerHyphenates')}
          isOn={hyphenates}
          isDisabled={false}
          onToggle={() => onChange({ hyphenates: !hyphenates })}
        />
        <Switch
          label={message('readerShowsPictures')}
          isOn={showsPictures}
          isDisabled={false}
          onToggle={() => onChange({ showsPictures: !showsPictures })}
        />
      </div>
      <button type="button" class="quiet" onClick={() => onChange(typeDefaults)}>
        {message('readerResetStyle')}
      </button>
    </div>
  );
}

/** The voice is no matter of type. */
const { voice: _voice, rate: _rate, ...typeDefaults } = defaultReadingStyle;
