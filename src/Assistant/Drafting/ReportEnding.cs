namespace Assistant.Drafting;

/// <param name="Recipients">Without dash and semicolon; the archive line ("Lưu …") last.</param>
/// <param name="Authority">"T/M ĐẢNG UỶ".</param>
/// <param name="Post">"BÍ THƯ"; null leaves it open.</param>
/// <param name="Name">Null leaves it open.</param>
public sealed record ReportEnding(IReadOnlyList<string> Recipients, string Authority, string? Post, string? Name);
