using Assistant.Search.Vectors;

namespace Assistant.Answers.Assisting;

/// <summary>The model gave nothing that could be used. The message names the trouble, never what was sent or said.</summary>
public sealed class AnswerModelException(EndpointTrouble trouble, string message, Exception? inner = null) : Exception(message, inner)
{
    public EndpointTrouble Trouble => trouble;
}
