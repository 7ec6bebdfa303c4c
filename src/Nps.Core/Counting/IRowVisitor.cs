namespace Nps.Core;

/// <summary>What is done with each row of a sequence; a struct, so that the loop over the rows calls it directly.</summary>
internal interface IRowVisitor<T>
{
    void Visit(T row);
}
