namespace Assistant.Corpus;

/// <summary>Why words of time set nobody a limit.</summary>
public enum TimingAsideReason
{
    /// <summary>The day of a cited document: "Chỉ thị số 05-CT/TW ngày 15/5/2016".</summary>
    DateOfDocument,

    /// <summary>What a report tells of: "trong năm 2022 đã kết nạp …".</summary>
    Past,

    /// <summary>The period of a figure, a plan or a term: "số liệu từ năm 2015 - 2020", "nhiệm kỳ 2020 - 2025".</summary>
    Period,

    /// <summary>A day in a name or an event's memory: "phong trào 3/2".</summary>
    Name,

    /// <summary>Nobody is asked to do anything: "thường xuyên được quan tâm".</summary>
    Description,
}
