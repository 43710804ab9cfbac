namespace Assistant.Answers.Reading;

/// <summary>A section that a question points at by its label.</summary>
/// <param name="Kind">"muc", "phan", "phu luc", "dieu", "khoan", "chuong".</param>
/// <param name="Label">Folded: "2.3", "iii", "4"; for a part its number in digits.</param>
internal sealed record SectionName(string Kind, string Label);
