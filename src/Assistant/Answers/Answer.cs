using Assistant.Corpus;

namespace Assistant.Answers;

/// <summary>The reply to a question. <see cref="Text"/> is Vietnamese Markdown with [1], [2] … where the citations belong.</summary>
public abstract record Answer(string Text, IReadOnlyList<Citation> Citations, IReadOnlyList<string> Suggestions)
{
    /// <summary>Every sentence rests on the citations.</summary>
    public sealed record Found(string Text, IReadOnlyList<Citation> Citations, IReadOnlyList<string> Suggestions)
        : Answer(Text, Citations, Suggestions)
    {
        /// <summary>What a long answer was cut before, for "xem thêm": an answer by itself, its citations numbered from 1. Null when all was said.</summary>
        public Found? More { get; init; }

        /// <summary>The question that was answered, where the one asked had to be read anew; null where it was answered as it stands.</summary>
        public string? ReadAs { get; init; }
    }

    /// <summary>The corpus does not say. The nearest sections may be named as suggestions, never as evidence.</summary>
    public sealed record NotFound(string Text, IReadOnlyList<string> Suggestions) : Answer(Text, [], Suggestions);

    /// <summary>Not our business: opinions on people, instructions to the program.</summary>
    public sealed record Declined(string Text, IReadOnlyList<string> Suggestions) : Answer(Text, [], Suggestions);

    /// <summary>The question has more than one meaning; the suggestions are the meanings.</summary>
    public sealed record Clarify(string Text, IReadOnlyList<string> Suggestions) : Answer(Text, [], Suggestions);
}
