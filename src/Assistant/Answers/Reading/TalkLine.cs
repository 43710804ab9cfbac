using Assistant.Text;

namespace Assistant.Answers.Reading;

/// <summary>The words as they were typed, a space around each, once with their marks and once without: both lines have the same places.</summary>
internal readonly record struct TalkLine(string Folded, string Key, bool IsMarked)
{
    public static TalkLine Of(string text, bool isMarked)
    {
        var words = Words.Of(text);
        return new TalkLine(Words.Line(words), " " + string.Join(' ', words.Select(word => word.Key)) + " ", isMarked);
    }

    /// <summary>A line whose marks are lost.</summary>
    public static TalkLine Unmarked(string folded) => new(folded, folded, false);
}
