"""Twin of the direct bremsstrahlung curve in NumPy: the way such yields are integrated in Python today.

Reads masses and outer nodes as JSON from standard input, prints the yields and the processor time in ms.
"""
import json
import sys
import time

import numpy as np

given = json.load(sys.stdin)
l, alpha, Z, A = given["electronMass"], given["alpha"], given["Z"], given["A"]
inverse_m = 1 / (A * given["atomicMassUnit"])
ta, td, ti = (l * np.cbrt(Z) / 111) ** 2, 0.164 * A ** (-2 / 3), (l * np.cbrt(Z) ** 2 / 773) ** 2
dipole, magnetic, cap = 0.71, given["magneticTerm"], 6.0
u_nodes, u_weights = np.polynomial.legendre.leggauss(given["u"])
t_nodes, t_weights = np.polynomial.legendre.leggauss(given["t"])
x_nodes, x_weights = np.polynomial.legendre.leggauss(given["x"])
y_t = 0.5 * (1 + t_nodes)


def form_factor_over_t2(t):
    elastic = Z * td / ((t + ta) * (t + td))
    inelastic = (1 + magnetic * t) / ((t + ti) * (1 + t / dipole) ** 4)
    return elastic**2 + Z * inelastic**2


def mean_amplitude(k, m2, E, Ek, EV, t):
    U, a1, aE = k["U"], k["a1"], k["aE"]
    u, tau = -U, t * inverse_m
    f = 1 + tau * inverse_m / 4
    q2 = t * f
    qpar = (t * a1 + U) * 0.5 / k["V"]
    qperp = np.sqrt(np.maximum(0, q2 - qpar**2))
    sa, sb = k["ppar"] * qpar - t * aE, k["pperp"] * qperp
    root2 = (sa - sb) * (sa + sb)
    root = np.sqrt(root2)
    total = sa + root
    r = 1 / (root2 * root * total)
    s1, c1, cc1 = root2 * total * r, -sb * root2 * r, sa * root2 * r
    s2, c2, cc2 = sa * total * r, -sb * total * r, (sb**2 + sa * root) * r
    h0, h1 = k["dpar"] * qpar + t * Ek - tau * (sa + u) / 4, sb * (EV - tau / 4)
    h2 = h0**2 * s2 + 2 * h0 * h1 * c2 + h1**2 * cc2
    w = 4 / U**2 * h2 - f * t * (1 / U**2 - 2 / U * s1 + s2)
    a0, a1p = f * E - (sa + t * aE) * inverse_m / 4, -sb * inverse_m / 4
    b0 = f * (EV - tau / 2) - ((t * a1 - u) / 2 - q2) * inverse_m / 2
    energies = (a0**2 + b0**2) * s1 + 2 * a0 * a1p * c1 + a1p**2 * cc1
    k1 = -2 * f * (sa / U - u * s1) + 8 * t / U * energies + 4 * t * f / U * ((2 * m2 - t - u) * s1 - 1)
    return k1 - 2 * (m2 + 2 * l**2) * w


def spectrum(mass, E, om):
    """d sigma/dx at energy fractions x = 1 - om, in GeV^-2."""
    om = om[:, None]
    m2, x, EV = mass**2, 1 - om, om * E
    Ek, p2 = x * E, E**2 - l**2
    pk = np.sqrt(p2 * (Ek**2 - m2))
    u_min = 2 * (E**2 * m2 + l**2 * Ek**2 - l**2 * m2) / (E * Ek + pk) - m2
    momentum = np.sqrt(EV**2 - l**2)
    u_max = np.minimum(u_min + 4 * pk, np.maximum(2 * np.sqrt(1.5) * momentum + 3, 1.0001 * u_min))
    half = np.log(u_max / u_min) / 2
    U = u_min * np.exp(half * (1 + u_nodes))
    V = np.sqrt(EV**2 - l**2 + U)
    a1 = 1 + EV * inverse_m
    aq, bq = a1**2 - V**2 * inverse_m**2, 2 * V**2 - U * a1
    root = bq + np.sqrt(np.maximum(0, bq**2 - aq * U**2))
    t_max = np.minimum(np.minimum(root / aq, cap), 2 * (EV - l) / inverse_m)
    t_min = U**2 / root
    omc = (U - u_min) / (2 * pk)
    k = {
        "U": U,
        "V": V,
        "a1": a1 + 0 * U,
        "aE": 1 + E * inverse_m + 0 * U,
        "ppar": 2 * (E * EV - l**2 + (m2 + U) / 2) / V,
        "pperp": 2 * pk * np.sqrt(np.maximum(0, omc * (2 - omc))) / V,
        "dpar": (-(E + Ek) * (m2 + U) + 2 * (E * m2 + Ek * l**2)) / V,
    }
    k = {name: value[..., None] for name, value in k.items()}
    log_t0 = np.log(np.clip((U - u_min) / x, t_min, t_max))
    inner = 0
    for end in (t_min, t_max):
        span = np.log(end) - log_t0
        t = np.exp(log_t0[..., None] + span[..., None] * y_t**2)
        values = t_weights * y_t * t * form_factor_over_t2(t) * mean_amplitude(k, m2, E, Ek[..., None], EV[..., None], t)
        inner = inner + np.abs(span) * values.sum(-1)
    inner = np.where((t_min < t_max) & (bq > 0), inner, 0)
    return alpha**3 * 0.5 * (E / (2 * p2)) * half[:, 0] * (u_weights * U * inner / V).sum(-1)


def curve():
    yields = []
    for mass in given["masses"]:
        total = 0.0
        for node in given["shower"]:
            E, low = node["energy"], -np.log1p(-node["fraction"])
            high = np.log(E / (2 * l))
            om = np.exp(-(low + (high - low) * 0.5 * (1 + x_nodes)))
            total += node["weight"] * (high - low) * (0.5 * x_weights * om * spectrum(mass, E, om)).sum()
        yields.append(given["factor"] * total)
    return yields


start = time.process_time()
yields = curve()
print(json.dumps({"ms": 1000 * (time.process_time() - start), "yields": yields, "version": np.__version__}))
