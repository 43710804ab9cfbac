using System.Text;
using Assistant.Text;

namespace Assistant.Search;

/// <summary>Writes a question as it was probably meant.</summary>
internal static class RestoredText
{
    [ThreadStatic]
    private static StringBuilder? _written;

    public static NormalisedQuestion Of(QuestionNotes notes)
    {
        var words = new RestoredWord[notes.Words.Count];
        var written = (_written ??= new StringBuilder()).Clear();
        var end = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var (meant, typed, first) = notes.Words[i];
            var key = notes.KeyOf(meant);
            words[i] = new RestoredWord(WordKeys.Shared.Of(key), typed, meant.Kind);
            if (meant.Kind == RestorationKind.AsTyped)
            {
                continue;
            }

            if (first)
            {
                written.Append(notes.Text, end, typed.Start - end);
                end = typed.End;
            }
            else
            {
                written.Append(' ');
            }

            AppendInCaseOf(written, meant.Kind == RestorationKind.Abbreviation ? [] : notes.TypedOf(typed), key);
        }

        return new NormalisedQuestion(notes.Text, end == 0 ? notes.Text : written.Append(notes.Text, end, notes.Text.Length - end).ToString(), words);
    }

    private static void AppendInCaseOf(StringBuilder written, ReadOnlySpan<char> typed, ReadOnlySpan<char> key)
    {
        var isCapital = !typed.IsEmpty && char.IsUpper(typed[0]);
        var isShouted = isCapital && typed.Length > 1 && !HasSmallLetter(typed);
        for (var i = 0; i < key.Length; i++)
        {
            written.Append(isShouted || (isCapital && i == 0) ? char.ToUpperInvariant(key[i]) : key[i]);
        }
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> typed)
    {
        foreach (var letter in typed)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }
}
