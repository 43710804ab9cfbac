namespace Assistant.Answers.Reading;

/// <summary>What a turn wants that asks nothing new.</summary>
internal enum FollowUpAct
{
    /// <summary>It asks something.</summary>
    None,

    /// <summary>"xem thêm", "còn gì nữa không".</summary>
    More,

    /// <summary>"mục tiếp theo".</summary>
    Next,

    /// <summary>"mục trước".</summary>
    Previous,

    /// <summary>"trích nguyên văn", of a section that may be named.</summary>
    Verbatim,

    /// <summary>"ở đâu ghi vậy".</summary>
    Where,

    /// <summary>"giải thích rõ hơn": the sources say no more than they say, so what stands around is shown.</summary>
    Around,
}
