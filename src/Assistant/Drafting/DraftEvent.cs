using System.Text.Json.Serialization;
using Assistant.Corpus;

namespace Assistant.Drafting;

/// <summary>
/// Something that happened to a draft. Events are only ever added: what an answer said before stays readable in them. The
/// names under which they are stored stand in <see cref="DraftEventJson"/> and never change.
/// </summary>
public abstract record DraftEvent
{
    /// <summary>Which message of the user brought it, counted from 1: what one message did is undone together.</summary>
    [JsonPropertyOrder(-1)]
    public int Turn { get; init; }

    /// <summary>The outline is kept as it was read: a draft must not shift when the corpus or its reader changes.</summary>
    public sealed record Started(Outline Outline, string ContentHash, IReadOnlyList<Deadline> Deadlines) : DraftEvent;

    public sealed record UnitNamed(Unit Unit) : DraftEvent;

    /// <summary>The user's own words for one or more lines.</summary>
    public sealed record Answered(IReadOnlyList<string> Lines, string Text) : DraftEvent;

    /// <summary>New words for a line, in place of all that was given for it before.</summary>
    public sealed record Replaced(IReadOnlyList<string> Lines, string Text) : DraftEvent;

    /// <summary>One figure of an earlier answer was mistyped; <paramref name="Text"/> is the whole answer with the right one.</summary>
    /// <param name="Entry">The answer's <see cref="Entry.Id"/>.</param>
    public sealed record Corrected(int Entry, string Before, string After, string Text) : DraftEvent;

    public sealed record NotApplicable(IReadOnlyList<string> Lines, string Reason) : DraftEvent;

    public sealed record Skipped(IReadOnlyList<string> Lines) : DraftEvent;

    /// <summary>The user wants zeros where nothing was said; nothing is recorded before they confirm.</summary>
    public sealed record ZeroAsked(IReadOnlyList<string> Lines, string Period) : DraftEvent;

    /// <summary>The user confirmed in so many words that the figure is 0.</summary>
    public sealed record ZeroConfirmed(IReadOnlyList<string> Lines, string Text) : DraftEvent;

    /// <summary>An answer that gives another figure than an earlier one for the same thing. It is not settled yet.</summary>
    public sealed record ContradictionRaised(Contradiction Contradiction) : DraftEvent;

    /// <param name="Value">The right figure; null when the user says that both are right.</param>
    public sealed record ContradictionResolved(decimal? Value) : DraftEvent;

    /// <param name="Line">The line that is asked next; null at the end.</param>
    /// <param name="Replacing">The next answer takes the place of what stands there.</param>
    public sealed record Moved(string? Line, bool Replacing = false) : DraftEvent;

    /// <param name="UndoneTurn">All events of that message count as not having happened.</param>
    public sealed record Undone(int UndoneTurn) : DraftEvent;

    public sealed record Exported(string FileName, int Gaps) : DraftEvent;
}
