using Assistant.Drafting;

namespace Assistant.Conversations;

/// <summary>What the user tells the interview to do, as against what they answer.</summary>
internal abstract record DraftCommand
{
    /// <param name="Topic">What is put off, in the user's words; empty for what is asked now.</param>
    /// <param name="Section">The whole section.</param>
    public sealed record Skip(string Topic, bool Section) : DraftCommand;

    public sealed record Back : DraftCommand;

    public sealed record Undo : DraftCommand;

    public sealed record GoTo(OutlineHeading Heading) : DraftCommand;

    /// <param name="Heading">Null for the whole report.</param>
    public sealed record Preview(OutlineHeading? Heading) : DraftCommand;

    public sealed record Progress : DraftCommand;

    public sealed record WhatIsAsked(OutlineHeading? Heading) : DraftCommand;

    public sealed record ListDrafts : DraftCommand;

    public sealed record Leave : DraftCommand;

    public sealed record Export : DraftCommand;

    public sealed record Continue : DraftCommand;

    public sealed record Help : DraftCommand;

    /// <summary>"ghi 0 hết đi".</summary>
    public sealed record FillZeros : DraftCommand;

    /// <summary>"xác nhận … không …".</summary>
    public sealed record ConfirmZeros(string Text) : DraftCommand;

    public sealed record NoFigures : DraftCommand;

    public sealed record Correct : DraftCommand;

    /// <summary>"sửa đơn vị: …".</summary>
    public sealed record NameUnit(string Text) : DraftCommand;
}
