namespace Nps.Core.EveryMember;

/// <summary>Stands for the type of the same name in the program that is written.</summary>
internal abstract class Row;
