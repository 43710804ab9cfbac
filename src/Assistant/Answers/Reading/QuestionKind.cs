namespace Assistant.Answers.Reading;

/// <summary>What a question wants to hear. One question may want several things; the first that fits decides how it is answered.</summary>
internal enum QuestionKind
{
    Other,
    Greeting,
    Thanks,
    Help,
    Goodbye,

    /// <summary>Who or what the program is.</summary>
    Identity,

    /// <summary>Insults, anger, and that an answer was wrong.</summary>
    Displeasure,

    /// <summary>The weather, football, code, poems, health: none of our business.</summary>
    Elsewhere,

    /// <summary>What is known of a person that no document need say: where somebody lives, what somebody owns.</summary>
    Private,

    /// <summary>What somebody thinks of people or policies, or whom to choose.</summary>
    Opinion,

    /// <summary>An order to the program about itself.</summary>
    Instruction,

    /// <summary>"gồm những gì".</summary>
    Contents,

    Deadline,
    Responsible,
    Quantity,
    Definition,
    Procedure,

    /// <summary>Number, date or issuer of a document.</summary>
    WhichDocument,

    /// <summary>Where something is named.</summary>
    Mentioned,

    YesNo,
    Comparison,

    /// <summary>What a section of an outline asks for.</summary>
    OutlineAsks,

    /// <summary>What a body has to do.</summary>
    Tasks,

    /// <summary>A sum, a difference, or whether two figures agree.</summary>
    Arithmetic,

    /// <summary>A cell of a table or an annex that is named as one.</summary>
    TableValue,

    /// <summary>Who signed.</summary>
    Signer,

    /// <summary>To whom a document goes.</summary>
    Recipients,

    /// <summary>Whether a document is in force.</summary>
    Validity,

    Reason,
}
