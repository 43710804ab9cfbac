using Assistant.Text;

namespace Assistant.Drafting;

/// <summary>By when who sends the report, as the directive says.</summary>
/// <param name="Who">"Đối với tổ chức cơ sở đảng" without its first words: "tổ chức cơ sở đảng".</param>
/// <param name="Text">"trước ngày 30/4/2021".</param>
/// <param name="Span">Where the directive says so.</param>
public sealed record Deadline(string Who, string Text, DateOnly Date, string ReportTo, string Section, TextSpan Span);
