using System.Text;
using Assistant.Text.Legacy;

namespace Assistant.Formats.Reading;

/// <summary>Text typed in several fonts: neighbours in one old encoding are read together, for a letter may be cut in two.</summary>
internal sealed class TypedText
{
    private readonly StringBuilder text = new();
    private readonly StringBuilder pending = new();
    private LegacyFont? current;

    /// <summary>Encodings that were read, each once.</summary>
    public HashSet<LegacyEncoding> Encodings { get; } = [];

    public void Append(string words, LegacyFont? font)
    {
        if (font != current)
        {
            Flush();
            current = font;
        }

        pending.Append(words);
    }

    public override string ToString()
    {
        Flush();
        return text.ToString();
    }

    private void Flush()
    {
        if (current is { } font)
        {
            var written = pending.ToString();
            var read = font.Read(written);
            text.Append(read);
            if (!string.Equals(written, read, StringComparison.OrdinalIgnoreCase))
            {
                Encodings.Add(font.Encoding);
            }
        }
        else
        {
            text.Append(pending);
        }

        pending.Clear();
    }
}
