namespace Assistant.Answers.Reading;

/// <summary>What must stand in the evidence, or there is no answer.</summary>
[Flags]
internal enum Need
{
    None = 0,
    Number = 1,
    Percent = 2,
    Money = 4,

    /// <summary>A date, month, quarter, year or another time limit.</summary>
    Time = 8,

    /// <summary>An hour of the day.</summary>
    Clock = 16,
    Duration = 32,
    Place = 64,

    /// <summary>Names of persons.</summary>
    Names = 128,
    Reason = 256,

    /// <summary>A telephone number, an address on the net.</summary>
    Contact = 512,

    /// <summary>The number and symbol of a document.</summary>
    Symbol = 1024,

    /// <summary>Who pays, or out of which money.</summary>
    Funding = 2048,

    /// <summary>How often something is due: "mỗi quý một lần".</summary>
    Period = 4096,
}
