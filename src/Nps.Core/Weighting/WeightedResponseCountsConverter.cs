namespace Nps.Core;

internal sealed class WeightedResponseCountsConverter() : NoPropertiesConverter("Promoters, Passives and Detractors, and make it again by FromSums");
