using System.Buffers;
using System.Text;

namespace Assistant.Text.Legacy;

/// <summary>
/// Vietnamese in an old encoding that no font names: recognised by its words. Before <see cref="NormalForm"/>, which takes the
/// soft hyphen away that TCVN3 writes for ư. Ordinary text of any language stays as it is.
/// </summary>
public static class LegacyText
{
    // Fewer words prove nothing.
    private const int FewestTellingWords = 3;
    private const int FewestDifferentWords = 2;

    // Of Vietnamese words six in ten carry a mark; a foreign text has few such words.
    private const double LeastShareOfMarked = 0.3;
    private const double LeastShareOfSound = 0.8;

    // Signs that Vietnamese in Unicode never needs.
    private static readonly SearchValues<char> Telling = SearchValues.Create("¡¢£¤¥¦§¨©ª«¬\u00AD®µ¶·¸¹»¼½¾ÄÅÆÇËÎÏÑÖ×ØÛÜÞßäåæçëîïñö÷øûüþÿ");

    public static LegacyConversion Convert(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayBeLegacy(text))
        {
            return new LegacyConversion(text, []);
        }

        var words = Words(text);
        var path = LegacyPath.Of(words);
        var found = Sound(words, path);
        return found.Count == 0 ? new LegacyConversion(text, []) : new LegacyConversion(Converted(text, words, path), found);
    }

    private static bool MayBeLegacy(string text)
    {
        var rest = text.AsSpan();
        for (var seen = 0; seen < FewestTellingWords; seen++)
        {
            var at = rest.IndexOfAny(Telling);
            if (at < 0)
            {
                return false;
            }

            rest = rest[(at + 1)..];
        }

        return true;
    }

    private static List<LegacyWord> Words(string text)
    {
        var readings = new WordReadings();
        var words = new List<LegacyWord>();
        var begins = true;
        for (var i = 0; i < text.Length;)
        {
            if (!WordReading.IsInWord(text[i]))
            {
                begins |= text[i] is '\n' or '\r' or '\t';
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && WordReading.IsInWord(text[i]))
            {
                i++;
            }

            words.Add(new LegacyWord(new TextSpan(start, i), readings.Of(text.AsSpan(start, i - start)), begins));
            begins = false;
        }

        return words;
    }

    /// <summary>Takes back every stretch that does not hold what an old encoding must hold.</summary>
    private static List<LegacyEncoding> Sound(List<LegacyWord> words, LegacyEncoding?[] path)
    {
        var found = new List<LegacyEncoding>();
        for (var start = 0; start < path.Length;)
        {
            var end = start + 1;
            while (end < path.Length && path[end] == path[start])
            {
                end++;
            }

            if (path[start] is { } encoding)
            {
                if (!IsSound(words.GetRange(start, end - start), encoding))
                {
                    Array.Clear(path, start, end - start);
                }
                else if (!found.Contains(encoding))
                {
                    found.Add(encoding);
                }
            }

            start = end;
        }

        return found;
    }

    private static bool IsSound(List<LegacyWord> stretch, LegacyEncoding encoding)
    {
        var last = stretch.FindLastIndex(word => !word.Reading.IsPlain);
        var marked = stretch.Where(word => !word.Reading.IsPlain).ToList();
        var sound = marked.Where(word => word.Reading.In(encoding) is not null).ToList();
        var telling = sound.Where(word => !word.Reading.AsItIs).ToList();
        return telling.Count >= FewestTellingWords
            && telling.Select(word => word.Reading.In(encoding)).Distinct(StringComparer.Ordinal).Count() >= FewestDifferentWords
            && sound.Count >= marked.Count * LeastShareOfSound
            && marked.Count >= (last + 1) * LeastShareOfMarked;
    }

    private static string Converted(string text, List<LegacyWord> words, LegacyEncoding?[] path)
    {
        var converted = new StringBuilder(text.Length);
        var copied = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (path[i] is not { } encoding || words[i].Reading is { IsPlain: true } or { IsUnicode: true })
            {
                continue;
            }

            var span = words[i].Span;
            converted.Append(text, copied, span.Start - copied).Append(Letters(text, words, i, encoding));
            copied = span.End;
        }

        return converted.Append(text, copied, text.Length - copied).ToString();
    }

    private static string Letters(string text, List<LegacyWord> words, int at, LegacyEncoding encoding)
    {
        var (span, reading, _) = words[at];
        if (reading.In(encoding) is null && (reading.AsItIs || span.Length == 1))
        {
            return span.In(text);
        }

        var read = reading.In(encoding) ?? LegacyLetters.Read(encoding, span.In(text));
        return encoding == LegacyEncoding.Tcvn3 && LegacyCapitals.StandAt(text, words, at) ? read.ToUpperInvariant() : read;
    }
}
