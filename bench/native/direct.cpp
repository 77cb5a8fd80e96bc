// Twin of src/physics/bremsstrahlung/exactTreeLevel.ts: e N -> e N A', exact tree level with a recoiling nucleus.
// The same equations, nodes and points; prints the sum of the spectra and the processor time of one pass in ms.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

constexpr double kElectronMass = ELECTRON_MASS, kAlpha = ALPHA, kAtomicMassUnit = ATOMIC_MASS_UNIT;
constexpr double kDipole = 0.71, kMagnetic = MAGNETIC_TERM, kCap = 6;
constexpr double Z = 82, A = 207.2;

struct Rule {
  std::vector<double> nodes, weights;
};

void legendre(int n, double x, double& value, double& slope) {
  double before = 1;
  value = x;
  for (int k = 2; k <= n; ++k) {
    const double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
    before = value;
    value = next;
  }
  slope = (n * (x * value - before)) / (x * x - 1);
}

Rule gaussLegendre(int n) {
  Rule rule{std::vector<double>(n), std::vector<double>(n)};
  for (int i = 0; i < (n + 1) / 2; ++i) {
    double x = std::cos((M_PI * (i + 0.75)) / (n + 0.5)), value = 0, slope = 0;
    for (int step = 0; step < 20; ++step) {
      legendre(n, x, value, slope);
      const double change = value / slope;
      x -= change;
      if (std::fabs(change) < 1e-15) break;
    }
    legendre(n, x, value, slope);
    rule.nodes[i] = -x;
    rule.nodes[n - 1 - i] = x;
    rule.weights[i] = rule.weights[n - 1 - i] = 2 / ((1 - x * x) * slope * slope);
  }
  return rule;
}

struct Nucleus {
  double ta, td, ti, inverseM;
};

struct Angle {
  double U, inverseU, inverse2V, inverseM, a1, aE, twoPpar, twoPperp, twoDpar, E, Ek, EV, m2, tMin, tMax, V;
};

double formFactorOverT2(const Nucleus& n, double t) {
  const double elasticPart = (t + n.ta) * (t + n.td);
  const double dipole = (t + kDipole) * (t + kDipole);
  const double inelasticPart = (t + n.ti) * dipole * dipole;
  const double r = 1 / (elasticPart * inelasticPart);
  const double elastic = Z * n.td * inelasticPart * r;
  const double inelastic = (1 + kMagnetic * t) * (kDipole * kDipole * kDipole * kDipole) * elasticPart * r;
  return elastic * elastic + Z * inelastic * inelastic;
}

double meanAmplitude(const Angle& g, double wWeight, double t) {
  const double u = -g.U, tau = t * g.inverseM, f = 1 + (tau * g.inverseM) / 4, q2 = t * f;
  const double qpar = (t * g.a1 + g.U) * g.inverse2V;
  const double qperp = std::sqrt(std::max(0.0, q2 - qpar * qpar));
  const double sa = g.twoPpar * qpar - t * g.aE, sb = g.twoPperp * qperp;
  const double root2 = (sa - sb) * (sa + sb), root = std::sqrt(root2), sum = sa + root;
  const double r = 1 / (root2 * root * sum);
  const double s1 = root2 * sum * r, c1 = -sb * root2 * r, s2 = sa * sum * r, c2 = -sb * sum * r;
  const double cc2 = (sb * sb + sa * root) * r;
  const double h0 = g.twoDpar * qpar + t * g.Ek - (tau * (sa + u)) / 4, h1 = sb * (g.EV - tau / 4);
  const double h2 = h0 * h0 * s2 + 2 * h0 * h1 * c2 + h1 * h1 * cc2;
  const double w = 4 * g.inverseU * g.inverseU * h2 - f * t * (g.inverseU * g.inverseU + 2 * g.inverseU * s1 + s2);
  const double cc1 = sa * root2 * r;
  const double a0 = f * g.E - ((sa + t * g.aE) * g.inverseM) / 4, a1 = (-sb * g.inverseM) / 4;
  const double b0 = f * (g.EV - tau / 2) - (((t * g.a1 - u) / 2 - q2) * g.inverseM) / 2;
  const double energies = (a0 * a0 + b0 * b0) * s1 + 2 * a0 * a1 * c1 + a1 * a1 * cc1;
  const double k1 = 2 * f * (sa * g.inverseU + u * s1) - 8 * t * g.inverseU * energies -
                    4 * t * f * g.inverseU * ((2 * g.m2 - t - u) * s1 - 1);
  return wWeight * w + k1;
}

double halfIntegral(const Angle& g, const Nucleus& n, double wWeight, double logT0, double range, const Rule& rule) {
  if (range == 0) return 0;
  double sum = 0;
  for (size_t j = 0; j < rule.nodes.size(); ++j) {
    const double y = 0.5 * (1 + rule.nodes[j]);
    const double t = std::exp(logT0 + range * y * y);
    sum += rule.weights[j] * y * t * formFactorOverT2(n, t) * meanAmplitude(g, wWeight, t);
  }
  return std::fabs(range) * sum;
}

double spectrum(double mass, double E, double om, const Nucleus& n, const Rule& uRule, const Rule& tRule) {
  const double l = kElectronMass, l2 = l * l, m2 = mass * mass, x = 1 - om, Ek = x * E, EV = om * E;
  if (!(Ek > mass && EV > l)) return 0;
  const double p2 = E * E - l2, pk = std::sqrt(p2 * (Ek * Ek - m2));
  const double uMin = (2 * (E * E * m2 + l2 * Ek * Ek - l2 * m2)) / (E * Ek + pk) - m2;
  const double momentum = std::sqrt(EV * EV - l2);
  const double uMax = std::min(uMin + 4 * pk, std::max(2 * std::sqrt(1.5) * momentum + 3, 1.0001 * uMin));
  const double half = std::log(uMax / uMin) / 2, wWeight = -2 * (m2 + 2 * l2);
  double sum = 0;
  for (size_t i = 0; i < uRule.nodes.size(); ++i) {
    const double U = uMin * std::exp(half * (1 + uRule.nodes[i]));
    const double V2 = EV * EV - l2 + U, V = std::sqrt(V2), a1 = 1 + EV * n.inverseM;
    const double aq = a1 * a1 - V2 * n.inverseM * n.inverseM, bq = 2 * V2 - U * a1, disc = bq * bq - aq * U * U;
    if (!(disc > 0 && bq > 0)) continue;
    const double root = bq + std::sqrt(disc);
    const double tMax = std::min({root / aq, kCap, (2 * (EV - l)) / n.inverseM}), tMin = (U * U) / root;
    if (!(tMin < tMax)) continue;
    const double omc = (U - uMin) / (2 * pk);
    const Angle g{U, -1 / U, 0.5 / V, n.inverseM, a1, 1 + E * n.inverseM,
                  (2 * (E * EV - l2 + (m2 + U) / 2)) / V,
                  (2 * pk * std::sqrt(std::max(0.0, omc * (2 - omc)))) / V,
                  (-(E + Ek) * (m2 + U) + 2 * (E * m2 + Ek * l2)) / V,
                  E, Ek, EV, m2, tMin, tMax, V};
    const double logT0 = std::log(std::min(std::max((U - uMin) / x, tMin), tMax));
    const double inner = halfIntegral(g, n, wWeight, logT0, std::log(tMin) - logT0, tRule) +
                         halfIntegral(g, n, wWeight, logT0, std::log(tMax) - logT0, tRule);
    sum += uRule.weights[i] * U * inner / V;
  }
  return kAlpha * kAlpha * kAlpha * 0.5 * (E / (2 * p2)) * half * sum;
}

double processorMs() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec * 1e3 + now.tv_nsec * 1e-6;
}

}  // namespace

int main() {
  const double td = 0.164 * std::pow(A, -2.0 / 3.0);
  const Nucleus n{std::pow(kElectronMass * std::cbrt(Z) / 111, 2), td,
                  std::pow(kElectronMass * std::cbrt(Z) * std::cbrt(Z) / 773, 2), 1 / (A * kAtomicMassUnit)};
  const Rule uRule = gaussLegendre(16), tRule = gaussLegendre(16);
  const auto pass = [&] {
    double sum = 0;
    for (int i = 0; i < 30; ++i)
      for (const double energy : {55.0, 70.0, 85.0, 99.0})
        for (const double x : {0.6, 0.8, 0.95, 0.99})
          sum += spectrum(1e-3 * std::pow(1e3, i / 29.0), energy, 1 - x, n, uRule, tRule);
    return sum;
  };
  std::vector<double> times;
  double sum = 0;
  for (int k = 0; k < 15; ++k) {
    const double start = processorMs();
    sum = pass();
    times.push_back(processorMs() - start);
  }
  std::sort(times.begin(), times.end());
  std::printf("{\"value\":%.17g,\"median\":%.6f}\n", sum, times[times.size() / 2]);
}
