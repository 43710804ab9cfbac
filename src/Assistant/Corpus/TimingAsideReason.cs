namespace Assistant.Corpus;

/// <summary>Why words of time set nobody a limit.</summary>
public enum TimingAsideReason
{
    /// <summary>The day of a document, or of its coming into force: "Chỉ thị số 05-CT/TW ngày 15/5/2016".</summary>
    DateOfDocument,

    /// <summary>What is told: "trong năm 2022 đã kết nạp …".</summary>
    Past,

    /// <summary>The period of a figure, a plan or a term: "số liệu từ năm 2015 - 2020", "nhiệm kỳ 2020 - 2025".</summary>
    Period,

    /// <summary>A day in a name or an event's memory: "phong trào 3/2".</summary>
    Name,

    /// <summary>What is to be reached, not done: "đến năm 2030 đạt 95%".</summary>
    Goal,

    /// <summary>The work that it speaks of has a limit of its own in the same entry.</summary>
    Covered,

    /// <summary>An outline's words: for which time a report shall tell.</summary>
    AskedByOutline,

    /// <summary>Nobody in particular is asked to do anything: "thường xuyên được quan tâm".</summary>
    Description,
}
