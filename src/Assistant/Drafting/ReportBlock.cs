namespace Assistant.Drafting;

public abstract record ReportBlock
{
    /// <param name="Label">"Phần thứ nhất"; empty for MỞ ĐẦU.</param>
    public sealed record Part(string Label, string Title) : ReportBlock;

    /// <param name="Level">1 for "I.", 2 for "1.", 3 for "1.1.".</param>
    /// <param name="Label">"I", "1", "2.1"; empty for an unnumbered heading.</param>
    public sealed record Heading(int Level, string Label, string Title) : ReportBlock;

    public sealed record Paragraph(string Text) : ReportBlock;

    /// <param name="Level">1 for "-", 2 for "+".</param>
    public sealed record Bullet(int Level, string Text) : ReportBlock;

    /// <summary>What the outline asks and nobody answered: "[chưa cung cấp]" and the outline's words.</summary>
    public sealed record Gap(string Asked) : ReportBlock;

    public sealed record Table(string Caption, IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportBlock;
}
