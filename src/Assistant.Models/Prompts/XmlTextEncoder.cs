using System.Globalization;
using System.Text;
using HandlebarsDotNet;

namespace Assistant.Models.Prompts;

/// <summary>Escapes what would be markup in a message and leaves all letters as they are.</summary>
internal sealed class XmlTextEncoder : ITextEncoder
{
    public IFormatProvider FormatProvider { get; } = CultureInfo.InvariantCulture;

    public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

    public void Encode(string? text, TextWriter target)
    {
        foreach (var letter in text ?? string.Empty)
        {
            Write(letter, target);
        }
    }

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
        {
            Write(text.Current, target);
        }
    }

    private static void Write(char letter, TextWriter target)
    {
        switch (letter)
        {
            case '&':
                target.Write("&amp;");
                break;
            case '<':
                target.Write("&lt;");
                break;
            case '>':
                target.Write("&gt;");
                break;
            default:
                target.Write(letter);
                break;
        }
    }
}
