namespace Assistant.Drafting;

/// <param name="SuperiorBody">"ĐẢNG BỘ HUYỆN …"; null when the user did not say: the writer then leaves a marked gap.</param>
/// <param name="IssuingBody">"ĐẢNG UỶ XÃ BÌNH AN".</param>
/// <param name="NumberAndSymbol">"Số      -BC/ĐU": the number is left open, never invented.</param>
/// <param name="Place">"Bình An"; null when unknown.</param>
/// <param name="Date">Null leaves "ngày     tháng     năm 2026" open.</param>
/// <param name="Type">"BÁO CÁO".</param>
/// <param name="Subject">The trích yếu.</param>
public sealed record ReportHeader(
    string? SuperiorBody,
    string IssuingBody,
    string NumberAndSymbol,
    string? Place,
    DateOnly? Date,
    string Type,
    string Subject);
