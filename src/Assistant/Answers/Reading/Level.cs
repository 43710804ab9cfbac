namespace Assistant.Answers.Reading;

/// <summary>The storeys of the Party and the state that a directive speaks to.</summary>
internal enum Level
{
    /// <summary>Chi bộ, đảng bộ cơ sở, xã, phường.</summary>
    Grassroots,

    /// <summary>Huyện ủy and the committees directly under the province.</summary>
    District,

    Province,
    Centre,
}
