namespace Assistant.Models.Endpoints;

/// <summary>Opens an endpoint. Whoever prints it, or a thing that holds it, prints stars.</summary>
public sealed record EndpointKey(string Secret)
{
    public override string ToString() => "***";
}
