namespace Assistant.Corpus.Tasks;

/// <summary>What words of time look like by themselves.</summary>
internal enum TimingKind
{
    /// <summary>"trước ngày 15/5/2026", "chậm nhất …", "trong thời hạn 05 ngày …".</summary>
    Deadline,

    /// <summary>"ngày 15/5/2026" with nothing before it that binds.</summary>
    Day,

    /// <summary>"quý II/2026", "năm 2026", "nhiệm kỳ 2025 - 2030".</summary>
    Period,

    /// <summary>"thường xuyên", "hằng quý", "định kỳ 6 tháng".</summary>
    Recurring,

    /// <summary>"khi có hướng dẫn của …", "sau khi …".</summary>
    Condition,

    /// <summary>"theo chương trình của …", "theo kế hoạch của …".</summary>
    Programme,

    /// <summary>"thời gian qua", "trong thời gian tới".</summary>
    Vague,
}
