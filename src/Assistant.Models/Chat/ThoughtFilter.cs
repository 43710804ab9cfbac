using System.Text;

namespace Assistant.Models.Chat;

/// <summary>Takes out what some models think aloud before they answer: &lt;think&gt;…&lt;/think&gt; at the beginning.</summary>
internal sealed class ThoughtFilter
{
    private const string Opening = "<think>";
    private const string Closing = "</think>";

    // Who thinks longer than this never comes to an answer.
    private const int LongestThought = 100_000;

    private readonly StringBuilder _held = new();
    private bool _answers;

    /// <returns>What of the piece, and of those held back before, belongs to the answer.</returns>
    public string Said(string piece)
    {
        if (_answers)
        {
            return piece;
        }

        var held = _held.Append(piece).ToString().TrimStart();
        if (held.StartsWith(Opening, StringComparison.Ordinal) && held.Length < LongestThought)
        {
            var end = held.IndexOf(Closing, StringComparison.Ordinal);
            _answers = end >= 0;
            return _answers ? held[(end + Closing.Length)..] : string.Empty;
        }

        _answers = held.Length > 0 && !Opening.StartsWith(held, StringComparison.Ordinal);
        return _answers ? held : string.Empty;
    }
}
